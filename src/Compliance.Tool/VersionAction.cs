using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Compliance.Tool;

/// <summary>The versions of the tool and of the policy that travels with it.</summary>
internal sealed class VersionAction(ToolConsole console) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        using StreamWriter output = console.OpenText();
        string version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        output.WriteLine($"compliance {version.Split('+')[0]}");
        output.WriteLine($"policy {CompliancePolicy.BuiltIn.Version} sha256:{CompliancePolicy.BuiltIn.Sha256}");
        return ExitCode.Clean;
    }
}
