namespace Gallois.Librairie.Interne;

public class ServiceReminder(IInternalMailer internalMailer)
{
    public Task RemindClerksAsync(IEnumerable<string> staffAddresses) => internalMailer.SendToStaffAsync(
        staffAddresses,
        "What must not be written to Amazon buyers",
        """
        Dear colleagues,

        please remember that no message to an Amazon buyer may contain a coupon, a gift or a promise of money,
        and that nobody may ask a buyer to write, alter or delete a review.
        Our telephone number and the address of our website do not belong in such messages either.

        The compliance desk
        """);

    public Task RotaAsync(IEnumerable<string> staffAddresses, int week) => internalMailer.SendToStaffAsync(
        staffAddresses, $"Rota of week {week}", "Dear colleagues, the rota is on the board. Staff discount on books remains 30%.");
}
