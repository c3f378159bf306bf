using Caraway.Support.Models;

namespace Caraway.Support.Replies;

internal sealed class WarrantyAnswer
{
    private readonly Ticket _ticket;

    public WarrantyAnswer(Ticket ticket) => _ticket = ticket;

    public string Text => Head() + Body() + Tail();

    private string Head() => $"Hello {_ticket.CustomerName},\n\n";

    private string Body() => _ticket.InWarranty
        ? $"""
           your mixer from order {_ticket.OrderId} is covered until {_ticket.CoveredUntil:d}.
           We will replace it at no cost, and you may keep the old one.
           The instruction manual and the warranty terms are attached as PDF files.
           """
        : $"""
          the warranty for order {_ticket.OrderId} ended on {_ticket.CoveredUntil:d}, so we cannot repair the motor free of charge.
          If you return the mixer within the return window, Amazon refunds you as usual.
          """;

    private string Tail() => "\n\nCaraway customer care";
}
