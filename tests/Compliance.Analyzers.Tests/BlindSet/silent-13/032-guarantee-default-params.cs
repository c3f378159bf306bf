namespace Falke.Garantie;

public sealed class GuaranteeNotifier(IAmazonMessenger messenger,
    string intro = "Your blender is covered for three years from the day of purchase.",
    string proof = "You need no card and no registration; the Amazon order number is the proof.")
{
    public Task NotifyAsync(string orderId) => messenger.SendToBuyerAsync(orderId, intro + " " + proof);

    public Task AnswerAsync(string orderId, bool inTime)
    {
        Task Exchange(string text = "The motor is a case for the guarantee: a new base leaves tomorrow, at no cost to you.")
            => messenger.SendToBuyerAsync(orderId, text);

        var late = (string text = "We are sorry, the guarantee ended in March. Spare parts are not available either.") =>
            messenger.SendToBuyerAsync(orderId, text);

        return inTime ? Exchange() : late();
    }

    public Task JugAsync(string orderId, string size = "1.5 l") =>
        messenger.SendToBuyerAsync(orderId, $"Which jug is broken, the one with {size} or the small one? A photo of the base helps us to find the right part.");
}
