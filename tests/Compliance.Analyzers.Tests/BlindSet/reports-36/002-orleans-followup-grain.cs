using Orleans;

namespace Stockwell.Grains;

public interface IFollowUpGrain : IGrainWithStringKey
{
    Task OnDelivered(DeliveredEvent e);
}

public class FollowUpGrain(IBuyerMessenger messenger, IPersistentState<FollowUpState> state) : Grain, IFollowUpGrain
{
    public async Task OnDelivered(DeliveredEvent e)
    {
        var text = state.State.Step switch
        {
            0 => $"Hello {e.BuyerFirstName}, if the {e.ShortTitle} came with scratches, answer here and we replace it at no cost.",
            1 => $"Hello {e.BuyerFirstName}, we'd be grateful if you shared an honest review of the {e.ShortTitle} on Amazon.", // expect: BSM2006
            2 => $"Hello {e.BuyerFirstName}, we noticed there is no review yet. Post one this week and we will send a second {e.ShortTitle} on the house.", // expect: BSM2001
            3 => $"Hello {e.BuyerFirstName}, our new {e.Category} collection has just landed, have a look at our storefront!", // expect: BSM1007
            _ => null,
        };

        if (text is null) return;
        await messenger.SendToBuyerAsync(this.GetPrimaryKeyString(), text);
        state.State.Step++;
        await state.WriteStateAsync();
    }
}
