using Compliance.Tool;

return ToolCommand.Run(args, ToolConsole.OfProcess());
