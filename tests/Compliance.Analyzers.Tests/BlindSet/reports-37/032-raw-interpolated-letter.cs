namespace Pellworm.Tea.Mailing;

public class LetterService(IBuyerMailer mailer)
{
    // expect@+8: BSM2002|BSM2003
    // expect@+8: BSM1005
    public Task SendSecondWeekAsync(Customer customer, string orderNumber)
    {
        var body = $"""
            Dear {customer.Name},
            your order {orderNumber} was packed by Ole and Wiebke.
            Please let the tea stand for four minutes, not longer.
            All other customers gave us the best mark, we hope for the same from you.
            Wiebke would lay a tin of rooibos in a parcel for you, without costs.
            Greetings from the island
            """;
        return mailer.SendAsync(customer.RelayAddress, "Your tea", body);
    }

    public Task SendSpoiltAsync(Customer customer, string orderNumber)
    {
        var body = $"""
            Dear {customer.Name},
            the tin of order {orderNumber} was open on arrival, please do not drink the tea.
            We have returned the whole amount through Amazon.
            """;
        return mailer.SendAsync(customer.RelayAddress, "Your tea", body);
    }
}
