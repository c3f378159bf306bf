using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Oakline.Amazon.Delivery;

public class DeliveryQuestion
{
    private readonly List<string> _lines = new();

    public DeliveryQuestion AboutOrder(string id)
    {
        _lines.Add($"We are preparing the delivery of your order {id}.");
        return this;
    }

    public DeliveryQuestion AskForFlatNumber()
    {
        _lines.Add("The address has no flat number. Please reply with it so that the driver can find you.");
        return this;
    }

    public DeliveryQuestion AskForGateCode(string gate)
    {
        _lines.Add($"If {gate} has a gate code, please include it in your answer.");
        return this;
    }

    public DeliveryQuestion ProposeSlots(string first, string second)
    {
        _lines.Add($"The freight company can bring the wardrobe on {first} or {second}. Which day suits you?");
        return this;
    }

    public CreateConfirmDeliveryDetailsRequest ToRequest() => new() { Text = string.Join("\n", _lines) };
}

public class BulkyDeliveryScheduler
{
    private readonly AmazonConnection _amazon;

    public BulkyDeliveryScheduler(AmazonConnection amazon) => _amazon = amazon;

    public Task AskAsync(BulkyOrder order)
    {
        var request = new DeliveryQuestion()
            .AboutOrder(order.Id)
            .AskForFlatNumber()
            .AskForGateCode(order.Street)
            .ProposeSlots(order.SlotA, order.SlotB)
            .ToRequest();
        return _amazon.Messaging.CreateConfirmDeliveryDetailsAsync(order.Id, request, default);
    }
}
