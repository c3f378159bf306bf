using Compliance.Tool;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
return await ToolCommand.RunAsync(args, ToolConsole.Of(input, output));
