namespace GizmoBarn.Service;

public static class ServiceTable
{
    private static readonly (string Code, string Message)[] Rows =
    {
        ("ARM", "Sorry about the one-armed robot. An arm is on its way, free of charge."),
        ("BATT", "Batteries aren't included, as the listing says, though we agree it would've been nice."),
        ("SAFE", "The recall covers lot 12 only. Please stop using the rattle; we have refunded the full price."),
        ("RETN", "The return window runs until January 31. You can print the label from your Amazon orders page."),
        ("DUPL", "You were charged twice by mistake. The second charge has been refunded; your bank may need three days."),
        ("LOVE", "Thank you for the kind words about the robot. It read them too and beeped."),
    };

    public static string BuyerMessage(string code) => Rows.Single(r => r.Code == code).Message;
}
