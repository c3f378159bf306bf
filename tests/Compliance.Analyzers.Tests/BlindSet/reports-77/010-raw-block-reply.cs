using System.Collections.Generic;
using Caraway.Support.Models;

namespace Caraway.Support.Replies;

internal sealed class WarrantyAnswer
{
    private readonly Ticket _ticket;

    public WarrantyAnswer(Ticket ticket) => _ticket = ticket;

    public string Text => Head() + Body() + Tail();

    private string Head() => $"Hello {_ticket.CustomerName},\n\n";

    // expect@+6: BSM2001
    private string Body() => _ticket.InWarranty
        ? $"""
           your pump from order {_ticket.OrderId} is covered until {_ticket.CoveredUntil:d}.
           We will replace it at no cost, and you may keep the old one.

           Tell other shoppers on Amazon what you think of it and we add a third year of cover.
           """
        : """
          the pump is out of warranty, so we cannot replace it at our cost any more.
          Tell us the number printed under the handle and we will say which seal fits.
          """;

    private string Tail() => "\n\nCaraway customer care";
}
