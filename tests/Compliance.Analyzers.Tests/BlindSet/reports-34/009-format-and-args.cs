using System.Globalization;

namespace Pemberton.Woodwind.Mail;

public sealed class RepairDesk(ISellerMailbox mailbox)
{
    public Task PadsDone(Order o) => mailbox.SendToBuyerAsync(o.Id, string.Format(CultureInfo.InvariantCulture,
        "Dear {0}, the pads of your clarinet have been replaced under warranty. The parcel number is {1}.", o.Name, o.Parcel));

    public Task Nudge(Order o) => mailbox.SendToBuyerAsync(o.Id, string.Format(CultureInfo.InvariantCulture,
        "Dear {0}, we wrote last week about leaving a review for the {1} and have not seen one yet. May we remind you?", o.Name, o.Model)); // expect: BSM2006

    public Task Sweetener(Order o) => mailbox.SendToBuyerAsync(o.Id, string.Format(CultureInfo.InvariantCulture,
        "Dear {0}, {1} pounds are waiting for you on PayPal once the clarinet has had its write-up on Amazon.", o.Name, 10)); // expect: BSM2001

    public Task Case(Order o) => mailbox.SendToBuyerAsync(o.Id, string.Concat(
        "Dear ", o.Name, ", the case latch is a known weak spot. ",
        "A new case is on its way and the old one need not come back."));

    public Task Reeds(Order o) => mailbox.SendToBuyerAsync(o.Id, string.Concat(
        "Dear ", o.Name, ", reeds wear out. ",
        "We stock the full Pemberton range from 1.5 to 4, ", // expect: BSM1007
        "and most players add a box of ten."));
}
