namespace Pellworm.Tea.Mailing;

public class ServiceLetters(IBuyerMailer mailer)
{
    public Task SendRecallAsync(Customer customer, string orderNumber)
    {
        var body = $"""
            Dear {customer.Name},
            a lot of the fennel tea in order {orderNumber} must not be drunk by pregnant women, the note is missing on the tin.
            Please throw the tea away. We have refunded the full price through Amazon, you need not send anything.
            """;
        return mailer.SendAsync(customer.RelayAddress, "Safety notice for your tea", body);
    }

    public Task SendTinDentAsync(Customer customer)
    {
        var body = $$"""
            Dear {{customer.Name}},
            thank you for the photo of the dented tin.
            A new tin leaves the island tomorrow with DHL. It costs you nothing, and the dented one stays with you.
            """;
        return mailer.SendAsync(customer.RelayAddress, "Your tea", body);
    }

    public Task SendGiftWrapAsync(Customer customer)
    {
        var body = """
            Dear customer,
            you ordered gift wrap for the tea. Shall the gift receipt be without prices? Please answer until Friday.
            """;
        return mailer.SendAsync(customer.RelayAddress, "Question about the gift wrap", body);
    }
}
