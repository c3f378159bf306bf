using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>A folder of its own for a test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliance-tool-");

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, byte[] content)
    {
        string path = Path(name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>The path of a file that may not be there.</summary>
    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
