// The button works only with a script, so the script is what shows it; without one the browser's own menu prints.
const button = document.getElementById('print');
button.hidden = false;
button.addEventListener('click', () => window.print());
