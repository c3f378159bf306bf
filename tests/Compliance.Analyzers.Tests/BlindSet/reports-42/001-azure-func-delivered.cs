using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ballyglen.Candles.Functions;

public class DeliveredTrigger
{
    private readonly ILogger<DeliveredTrigger> _log;
    private readonly IBuyerMail _mail;

    public DeliveredTrigger(ILogger<DeliveredTrigger> log, IBuyerMail mail)
    {
        _log = log;
        _mail = mail;
    }

    [Function("DeliveredTrigger")]
    public async Task Run([QueueTrigger("amazon-delivered")] DeliveredEvent evt)
    {
        _log.LogInformation("Order {OrderId} delivered, composing buyer mail", evt.OrderId);

        var body = $"Hi {evt.FirstName},\n\nyour candles from order {evt.OrderId} landed this morning. " +
                   "Trim the wick to 5 mm before every burn. " +
                   "Fancy another box? We'll knock a fifth off the price for you."; // expect: BSM1001|BSM1006

        if (evt.IsThirdOrder)
        {
            body += "\n\nAs you keep coming back, the next wax melt is on the house."; // expect: BSM1005|BSM1006
        }

        await _mail.SendAsync(evt.RelayAddress, "Your candles", body);
    }
}
