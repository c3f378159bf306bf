namespace Tidewater.Messaging;

public record BuyerNote(string OrderId, string Text = "Your replacement has been handed to UPS. There is nothing to pay.");

public record ComebackNote(string OrderId, string Text = "Come back to us before Christmas and pay only 80% of the price.") // expect: BSM1001|BSM1006
    : BuyerNote(OrderId, Text);

public class NoteService(IBuyerChannel channel, string signature = "Tidewater Outdoor")
{
    public Task SendAsync(BuyerNote note) => channel.SendAsync(note.OrderId, note.Text + "\n" + signature);

    public Task SendFixedAsync(string orderId) =>
        SendAsync(new BuyerNote(orderId)
        {
            Text = "Now that the zipper is repaired, please update the review you left, it still says two stars." // expect: BSM2004
        });

    public Task SendLegalAsync(string orderId) =>
        SendAsync(new BuyerNote(orderId, "The declaration of conformity you asked for is attached."));
}

public interface IBuyerChannel { Task SendAsync(string orderId, string text); }
