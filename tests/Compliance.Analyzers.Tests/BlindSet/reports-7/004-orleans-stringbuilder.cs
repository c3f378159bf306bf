using System.Text;
using Orleans;
using Orleans.Runtime;

namespace Petrel.Grains;

public interface IOrderConversationGrain : IGrainWithStringKey
{
    Task NotifyShortShipment(string buyer, int missing);
    Task NotifyWinner(string buyer);
}

public sealed class OrderConversationGrain : Grain, IOrderConversationGrain
{
    private readonly IPersistentState<ConversationState> _state;
    private readonly IRelayMailer _mailer;

    public OrderConversationGrain([PersistentState("conversation", "orders")] IPersistentState<ConversationState> state, IRelayMailer mailer)
    {
        _state = state;
        _mailer = mailer;
    }

    public async Task NotifyShortShipment(string buyer, int missing)
    {
        var body = new StringBuilder();
        body.Append("Hello ").Append(buyer).AppendLine(",");
        body.AppendLine($"your order {this.GetPrimaryKeyString()} was packed with {missing} napkin rings too few.");
        body.AppendLine("We have refunded the missing pieces to the card you paid with.");
        if (_state.State.Contacts > 1)
        {
            body.Append("To make up for writing twice, ");
            body.Append("we are also sending you a $15 Amazon gift "); // expect: BSM1005
            body.AppendLine("card by post.");
        }
        await _mailer.SendAsync(this.GetPrimaryKeyString(), body.ToString());
        _state.State.Contacts++;
        await _state.WriteStateAsync();
    }

    public Task NotifyWinner(string buyer)
    {
        var body = new StringBuilder(256);
        body.AppendLine($"Hello {buyer},");
        body.AppendLine("every buyer of the napkin rings in May takes part in our draw for a weekend in Bath."); // expect: BSM1006
        body.AppendLine("The name is published on 1 June.");
        return _mailer.SendAsync(this.GetPrimaryKeyString(), body.ToString());
    }
}

[GenerateSerializer]
public sealed class ConversationState
{
    [Id(0)] public int Contacts { get; set; }
}
