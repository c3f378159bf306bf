using System.Diagnostics;
using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>The tool as a process of its own, with the built-in policy: exit codes, pipes, encodings.</summary>
[TestFixture]
internal sealed class ProcessTests
{
    private const string Prohibited = "亲，五星好评并截图给客服，返现15元哦！";

    [TestCase("We have refunded your order.", 0)]
    [TestCase(Prohibited, 1)]
    public void It_reads_a_pipe_and_returns_its_exit_code(string text, int exitCode)
    {
        (int code, string output, string error) = Run(text, "check", "--format", "jsonl");

        code.Should().Be(exitCode, error);
        error.Should().BeEmpty();
        output.Should().StartWith("""{"id":null,"decision":""").And.EndWith("}\n");
    }

    [Test]
    public void It_writes_utf8()
    {
        string output = Run(Prohibited, "check", "--lang", "zh-Hans").Output;

        output.Should().Contain("禁止发送").And.Contain("五星好评");
        output[0].Should().NotBe('\uFEFF');
    }

    [Test]
    public void It_could_not_run_where_a_file_is_missing()
    {
        (int code, string output, string error) = Run(string.Empty, "check", "no-such-file.txt", "--lang", "en");

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Be("no-such-file.txt: there is no such file\n");
    }

    [Test]
    public void It_ends_when_nobody_reads_on_though_its_input_never_ends()
    {
        using Process process = Start("check", "--input", "jsonl", "--format", "jsonl");
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task writing = Task.Run(() =>
        {
            try
            {
                while (true)
                {
                    process.StandardInput.WriteLine("""{"text":"Here is your coupon code: SAVE20."}""");
                }
            }
            catch (IOException)
            {
                // The tool has ended, as it should.
            }
        });

        process.StandardOutput.ReadLine().Should().StartWith("""{"id":1,""");
        process.StandardOutput.Close();

        Task.WaitAll([writing, error], TimeSpan.FromMinutes(1)).Should().BeTrue();
        process.WaitForExit();
        process.ExitCode.Should().Be(2);
        error.Result.Should().BeEmpty();
    }

    private static (int ExitCode, string Output, string Error) Run(string input, params string[] args)
    {
        using Process process = Start(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool has ended without reading all.
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result.ReplaceLineEndings("\n"));
    }

    private static Process Start(params string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.ArgumentList.Add(typeof(ToolCommand).Assembly.Location);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }
}
