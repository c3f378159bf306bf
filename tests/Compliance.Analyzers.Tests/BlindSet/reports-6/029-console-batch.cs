using System.CommandLine;
using Keystone.Locks.Amazon;

// usage: locks-msg --kind battery --orders orders.txt [--dry]
var kindOption = new Option<string>("--kind") { IsRequired = true };
var ordersOption = new Option<FileInfo>("--orders") { IsRequired = true };
var dryOption = new Option<bool>("--dry");

var root = new RootCommand("Sends one message to every order in a file.") { kindOption, ordersOption, dryOption };

root.SetHandler(async (kind, file, dry) =>
{
    string message;
    if (kind == "battery")
        message = "The smart lock beeps three times when the batteries are low. Please change all four at once.";
    else if (kind == "bonus")
        message = "Six extra months of guarantee are yours once your rating of the lock is published."; // expect: BSM2001
    else if (kind == "unhappy")
        message = "Not satisfied with the lock? Come to us instead of leaving a low rating, we will sort it out."; // expect: BSM2003
    else if (kind == "optout")
        message = "Your spare keycard was sent today. To stop receiving these messages click the unsubscribe link below."; // expect: BSM4006
    else
    {
        Console.Error.WriteLine($"unknown kind '{kind}'");
        return;
    }

    var sender = new ThreadSender();
    foreach (var line in File.ReadLines(file.FullName))
    {
        if (dry) Console.WriteLine($"{line}: {message.Length} characters");
        else await sender.SendMessageAsync(line.Trim(), message);
    }
}, kindOption, ordersOption, dryOption);

return await root.InvokeAsync(args);
