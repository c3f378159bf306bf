using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Hartwell.Marketplace.Functions.Queues;

public class ProblemMessageQueue
{
    private const string Uk = "A1F83G8C2ARO7P";
    private readonly IMessagingApi _messaging;

    public ProblemMessageQueue(IMessagingApi messaging)
    {
        _messaging = messaging;
    }

    [Function(nameof(ProblemMessageQueue))]
    public async Task Run([QueueTrigger("unexpected-problems", Connection = "Orders")] ProblemDto dto)
    {
        var text = dto.Kind switch
        {
            ProblemKind.DamagedInDepot => $"Your {dto.Title} was damaged at our depot before collection. A replacement leaves today at no charge and should arrive on {dto.Eta:dddd}.",
            ProblemKind.OutOfStock => $"Your {dto.Title} has sold out. Would you kindly cancel the order from your account, choosing 'Ordered by mistake' as the reason?", // expect: BSM4001
            ProblemKind.PriceError => $"The {dto.Title} was listed at the wrong price. If you pay us directly by bank transfer, sort code 20-00-00, we can still let you have it.", // expect: BSM3003
            ProblemKind.Recall => $"The maker has recalled the {dto.Title}. Please stop using it; we have refunded you in full and you need not return it.",
            _ => null
        };

        if (text is null)
        {
            return;
        }

        await _messaging.CreateUnexpectedProblemAsync(dto.OrderId, new List<string> { Uk }, new CreateUnexpectedProblemRequest(text: text));

        if (dto.AlsoWarranty)
        {
            await _messaging.CreateConfirmDeliveryDetailsAsync(dto.OrderId, [Uk], new CreateConfirmDeliveryDetailsRequest
            {
                Text = "To speak to someone about your slot, WhatsApp our sales desk on +44 7700 900461 rather than replying here." // expect: BSM3002|BSM3003
            });
        }
    }
}
