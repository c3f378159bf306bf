namespace Granitepeak.Returns;

public static class ReturnTexts
{
    public const string Steps = """
        Please put the legs into the small carton and the cushions into the large one.
        Tape both cartons and stick one label on each. The labels are prepaid.
        The driver comes between 8 and 12 and rings the bell.
        As soon as the cartons are scanned we refund the whole order, delivery included.
        """;

    public static string Reminder(string order, DateOnly last) => $"""
        Your return of order {order} is still open. The last day to hand it over is {last:d MMMM}.
        If you decided to keep the sofa, there is nothing to do and nothing changes for you.
        """;

    public static string Exchange(string order, string colour) => $$"""
        We can exchange the sofa of order {{order}} for the colour {{colour}} at no extra cost.
        Just reply with the floor and whether there is a lift.
        """;

    public const string Inspect = "Your return is here. The fabric is fine, so the refund is complete and no fee was taken.";
}
