namespace LarchLantern.Returns;

public record ReturnStep(int No, string Text);

public static class ReturnLetter
{
    private static readonly ReturnStep[] Steps =
    [
        new(1, "Open Your Orders at https://www.amazon.com/your-orders and choose Return or replace items."),
        new(2, "Print the prepaid label. If your printer is having a day, pick a drop-off point that prints it for you."),
        new(3, "Pack the tent. It will not fit back in the bag. It never does. Any box is fine."),
        new(4, "Once the parcel is scanned, Amazon issues the refund to your original payment method."),
    ];

    public static string ForBuyer(string first) =>
        $"Hi {first},\n\nhere is how the return works:\n" + string.Join("\n", Steps.Select(s => $"{s.No}. {s.Text}"));
}
