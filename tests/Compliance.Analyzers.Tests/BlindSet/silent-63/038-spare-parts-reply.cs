using System.Threading.Tasks;
using MediatR;

namespace Granite.SpareParts
{
    public record AnswerSparePart(string ThreadId, string Buyer, string Part, bool UnderWarranty) : IRequest<Unit>;

    public class AnswerSparePartHandler : IRequestHandler<AnswerSparePart, Unit>
    {
        private readonly IThreadService _threads;

        public AnswerSparePartHandler(IThreadService threads) => _threads = threads;

        public async Task<Unit> Handle(AnswerSparePart r, System.Threading.CancellationToken ct)
        {
            var reply = r.UnderWarranty
                ? $"Hello {r.Buyer}, the {r.Part} is covered by the warranty, so we send you a new one without charge. It should be with you in four days."
                : $"Hello {r.Buyer}, the warranty for the {r.Part} has ended, so we cannot replace it for free. We can tell you how to repair the old one if you like.";
            await _threads.SendReplyAsync(r.ThreadId, reply, ct);
            return Unit.Value;
        }
    }
}
