namespace Clearwell.Filters.Notifications;

public sealed class FilterReminder(
    IBuyerMessageQueue queue,
    string changeText = "It has been six months: please change the cartridge. The arrow must point down.",
    string upsellText = "Running low? Stock up with us: buy two cartridges and the third comes free.", // expect: BSM1001|BSM1005|BSM1007
    string inviteText = "Leave us your mobile number and we remind you by text.") // expect: BSM3002
{
    public Task EnqueueAsync(string orderId, ReminderKind kind) => queue.EnqueueMessageAsync(orderId, kind switch
    {
        ReminderKind.Change => changeText,
        ReminderKind.Upsell => upsellText,
        ReminderKind.Invite => inviteText,
        ReminderKind.Leak => "A dry O-ring is the usual cause of a drip. We are sending you two new ones at no charge.",
        ReminderKind.Rated3 => "Three stars tell us we fell short. What would it take for you to make it five?", // expect: BSM2004|BSM2002
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });
}
