using System;
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Ticketing.Escalations
{
    public record EscalateTicket(Guid TicketId, EscalationLevel Level) : IRequest<Unit>;

    public enum EscalationLevel { TeamLead, Legal, Management }

    public class EscalateTicketHandler : IRequestHandler<EscalateTicket, Unit>
    {
        private readonly ITicketStore _tickets;
        private readonly IOutbox _outbox;
        private readonly ILogger<EscalateTicketHandler> _logger;

        public EscalateTicketHandler(ITicketStore tickets, IOutbox outbox, ILogger<EscalateTicketHandler> logger)
        {
            _tickets = tickets;
            _outbox = outbox;
            _logger = logger;
        }

        public async Task<Unit> Handle(EscalateTicket request, CancellationToken ct)
        {
            var ticket = await _tickets.GetAsync(request.TicketId, ct);
            _logger.LogInformation("Ticket {Id} goes to {Level}; last agent {Agent}", ticket.Id, request.Level, ticket.Agent);

            var body = request.Level switch
            {
                EscalationLevel.TeamLead => $"Dear {ticket.BuyerName}, I lead the team and have taken over your case. The replacement blender leaves our warehouse today.",
                EscalationLevel.Legal => $"Dear {ticket.BuyerName}, your comment on the listing is defamation. Remove it within 48 hours or you will hear from our solicitors.", // expect: BSM4003|BSM2004
                EscalationLevel.Management => $"Dear {ticket.BuyerName}, I own this company. Name a sum that would make you happy and close the claim, we can surely agree on something.", // expect: BSM1003
                _ => throw new ArgumentOutOfRangeException(nameof(request))
            };

            await _outbox.EnqueueAsync(ticket.OrderId, body, ct);
            return Unit.Value;
        }
    }
}
