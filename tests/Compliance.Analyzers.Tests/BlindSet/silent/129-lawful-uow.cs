namespace Ferns.Application
{
    public class MissingItemCommandHandler : IRequestHandler<MissingItemCommand, Guid>
    {
        private readonly IUnitOfWork _uow;
        public MissingItemCommandHandler(IUnitOfWork uow) => _uow = uow;

        public async Task<Guid> Handle(MissingItemCommand request, CancellationToken cancellationToken)
        {
            var order = await _uow.Orders.GetAsync(request.OrderId, cancellationToken) ?? throw new NotFoundException(nameof(Order), request.OrderId);
            var message = new BuyerMessage
            {
                OrderId = order.Id,
                Subject = "Missing item",
                Body = $"Dear {order.BuyerName}, the {request.Item} that was missing was posted today, free of charge. It should arrive by {request.Eta:d}.",
            };
            _uow.Messages.Add(message);
            await _uow.CompleteAsync(cancellationToken);
            return message.Id;
        }
    }
}
