namespace Threadwell.Bots;

[BotSkill("delivery")]
public partial class DeliverySkill : BuyerChatSkill
{
    [Reply("The pallet needs a kerb at most 10 cm high. Is there one at your address?")]
    public Task Kerb(Turn t) => t.NextAsync();

    [Reply("Your parcel is waiting at the post office in Bristol. Take an ID with you; it is kept until Saturday.")]
    public Task Pickup(Turn t) => t.NextAsync();

    [Reply("You can follow the parcel under https://www.amazon.co.uk/your-orders, button 'Track package'.")]
    public Task Track(Turn t) => t.NextAsync();

    [Reply("The courier uses the number on the order, so you need not send us your phone number.")]
    public Task Phone(Turn t) => t.NextAsync();

    [Reply(Text = "We don't have a shop outside Amazon, so please order the second stool here as well.")]
    public Task OwnShop(Turn t) => t.NextAsync();
}
