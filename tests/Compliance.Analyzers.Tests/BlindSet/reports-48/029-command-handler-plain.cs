namespace Amz.Complaints;

public class ComplaintService(IBuyerMailer mailer, IOrderRepository orders)
{
    public async Task ResolveAsync(string orderId, string outcome)
    {
        var o = await orders.FindAsync(orderId);
        switch (outcome)
        {
            case "REFUND":
                await mailer.SendMailAsync(o.RelayEmail, "Refund for your order", $"Hi {o.BuyerName}, we refunded {o.Total:C} for the scratched table top.");
                break;
            case "GOODWILL":
                await mailer.SendMailAsync(o.RelayEmail, "Sorry!", $"Hi {o.BuyerName}, in place of a refund take this $25 gift card as our apology."); // expect: BSM1005|BSM1003
                break;
            case "HUSH":
                await mailer.SendMailAsync(o.RelayEmail, "Let's settle this", $"Hi {o.BuyerName}, stay quiet in the reviews and 30 dollars are yours."); // expect: BSM2001|BSM1003|BSM2003
                break;
            case "EXTERNAL":
                await mailer.SendMailAsync(o.RelayEmail, "Assembly video", $"Hi {o.BuyerName}, watch the assembly steps at https://youtu.be/qT7xk2AAb0c before you start."); // expect: BSM3001
                break;
            case "NEXT":
                await mailer.SendMailAsync(o.RelayEmail, "关于餐桌", $"{o.BuyerName}您好，这次的事我们记在心里，您下一单我们来买单。"); // expect: BSM1006|BSM1003
                break;
        }
    }
}
