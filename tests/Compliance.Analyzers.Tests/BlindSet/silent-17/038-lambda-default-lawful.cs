namespace Fjordline.Crm;

public sealed class ServiceReplies(IBuyerThread thread, string closing = "Kind regards from Bergen, Fjordline")
{
    public Task SizeAsync(string orderId, string message = "Dear customer, the jacket runs small. You can exchange it for the next size, the exchange costs you nothing.") =>
        thread.PostAsync(orderId, message + "\n" + closing);

    public async Task RunAsync(string orderId)
    {
        var zipper = (string id, string note = "Dear customer, the zipper is covered by the warranty. We repair it free of charge, or you send the jacket back for a refund.") =>
            thread.PostAsync(id, note);
        await zipper(orderId);

        Task Refuse(string id, string note = "Dear customer, we cannot offer you a lower price in a message. We hope you understand.") =>
            thread.PostAsync(id, note);
        await Refuse(orderId);

        static string Lost(string carrier) =>
            $"Dear customer, {carrier} has lost your parcel. We have already sent a second jacket; it arrives within three days.";
        await thread.PostAsync(orderId, Lost("The carrier"));
    }
}
