// The box that shows the password works only with a script, so the script is what shows the box.
const box = document.getElementById('show-password');
box.hidden = false;
box.querySelector('input').addEventListener('change', (event) => {
  document.getElementById('password').type = event.target.checked ? 'text' : 'password';
});
