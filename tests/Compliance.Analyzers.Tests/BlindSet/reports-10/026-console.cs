using System;
using System.IO;
using System.Threading.Tasks;

namespace Tools.BulkSender;

// dotnet run -- orders.csv   (ran on production last Friday. Without asking.)
internal static class Program
{
    private const string Zh = "您好，现在改成五星，我们马上给您退一半的钱。"; // expect: BSM2001|BSM2004
    private const string En = "Hello, your rice cooker had a wrong plug. We have sent the right one, free of charge.";

    private static async Task<int> Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.WriteLine("usage: bulksender <orders.csv>");
            return 2;
        }

        foreach (var line in await File.ReadAllLinesAsync(args[0]))
        {
            var cells = line.Split(',');
            var text = cells[1] == "zh" ? Zh : En;
            await BuyerApi.SendMessageAsync(cells[0], text);
            await BuyerApi.SendMessageAsync(cells[0], $"{cells[2]}, you have been selected for our product tester club: get new gadgets free every month."); // expect: BSM1005|BSM1006
        }
        return await PushYearEndAsync(args[0]);
    }

    private static async Task<int> PushYearEndAsync(string file)
    {
        var count = 0;
        foreach (var id in File.ReadLines(file))
        {
            var ok = await BuyerApi.SendMessageAsync(id.Trim(),
                "您好，年终大促开始啦，全店五折起，错过等一年！"); // expect: BSM1001|BSM1007
            if (!ok) Console.Error.WriteLine("message to " + id + " was blocked, no wonder");
            count += ok ? 1 : 0;
        }
        Console.WriteLine($"{count} messages sent");
        return count > 0 ? 0 : 1;
    }
}
