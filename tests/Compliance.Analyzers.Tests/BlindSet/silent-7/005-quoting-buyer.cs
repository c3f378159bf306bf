namespace Sallow.Helpdesk.Threads;

public sealed class ThreadReplyBuilder
{
    private readonly Ticket _ticket;

    public ThreadReplyBuilder(Ticket ticket) => _ticket = ticket;

    public string AnswerToBargain()
    {
        var quote = "> Can you send me a 20% off coupon? Then I will leave you five stars.\n";
        return quote + "\nThat is not something we can do, sorry. The boots cost the same for everybody.";
    }

    public string AnswerToGiftQuestion() =>
        $"You wrote on {_ticket.OpenedOn:d MMMM}: \"the box said free gift inside but there was none\". " +
        "The sentence on the box refers to the shoe horn, which belongs to the set. We are posting it to you today.";

    public string AnswerToThreat() => string.Join("\n",
        $"> {_ticket.LastBuyerLine}",
        "",
        "The sole is covered whatever you decide to write. We have refunded the boots in full.");

    public string AnswerToScam() =>
        "The person who asked you to delete your review for $30 does not work for us. Please report that message to Amazon and do not send any bank details.";
}
