using System.Threading.Tasks;

namespace ShelfMaster.Internal.Notifications;

public class TeamDigest
{
    private readonly IStaffMailer _mailer;

    public TeamDigest(IStaffMailer mailer) => _mailer = mailer;

    public Task WeeklyAsync(int oneStar, int fiveStar) => _mailer.SendToTeamAsync(
        "support-team@shelfmaster.example",
        "Weekly review numbers",
        $"Team, we got {fiveStar} five-star reviews and {oneStar} one-star reviews last week. " +
        "Remember: nobody asks a buyer to change or remove a review, and nobody offers a gift card. " +
        "Whoever does that puts our Amazon account at risk.");

    public Task HolidayAsync() => _mailer.SendToTeamAsync(
        "all-staff@shelfmaster.example",
        "Employee discount",
        "Everybody on the payroll gets 30% off on shelves until December 20. Use the code on the notice board, one per employee.");

    public Task PartyAsync() => _mailer.SendToTeamAsync(
        "all-staff@shelfmaster.example",
        "Summer picnic",
        "There will be a raffle with a $100 gift card. Call Denise at extension 412 if you bring family.");
}
