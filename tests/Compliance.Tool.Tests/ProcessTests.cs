using System.Diagnostics;
using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>The tool as a process: exit codes, pipes, encodings.</summary>
[TestFixture]
internal sealed class ProcessTests
{
    [TestCase("We have refunded your order.", 0)]
    [TestCase("亲，五星好评并截图给客服，返现15元哦！", 1)]
    public async Task Reads_utf8_from_a_pipe_and_returns_its_exit_code(string text, int exitCode)
    {
        (int code, string output, string error) = await Run(text, "check", "--format", "jsonl");

        code.Should().Be(exitCode, error);
        output.Should().StartWith("""{"id":null,"decision":""");
        if (exitCode == 1)
        {
            output.Should().Contain("五星好评");
        }
    }

    [Test]
    public async Task A_reader_that_closes_the_pipe_is_no_crash()
    {
        string lines = string.Concat(Enumerable.Repeat("""{"text":"Here is your coupon code: SAVE20."}""" + "\n", 2000));

        using Process process = Start("check", "--input", "jsonl", "--format", "jsonl");
        Task writing = WriteAsync(process, lines);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await writing;

        error.Should().NotContain("Exception");
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(string input, params string[] args)
    {
        using Process process = Start(args);
        Task writing = WriteAsync(process, input);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await writing;
        return (process.ExitCode, output, await error);
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool has ended already.
        }
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(ToolCommand).Assembly.Location);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }
}
