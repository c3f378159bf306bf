using Amazon.Tools;

var orders = File.ReadAllLines(args[0]);
foreach (var id in orders)
{
    Send(id);
    if (args.Contains("--replace")) Send(id, "We will ship a new pump on Monday; please dispose of the old one.");
}

static void Send(string orderId,
    string message = "Please update your 1-star review, the problem is solved now.") // expect: BSM2004
{
    if (!OrderId.IsValid(orderId))
    {
        Console.Error.WriteLine("bad id " + orderId);
        return;
    }
    MessagingClient.Default.Post(orderId, message);
}
