package planted.plan;

public class OpenRows {}
