using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace ChannelLoom.Channels.Amazon.Workers;

public class UnexpectedProblemWorker : BackgroundService
{
    private readonly IProblemQueue _queue;
    private readonly IAmazonConnectionFactory _connections;

    public UnexpectedProblemWorker(IProblemQueue queue, IAmazonConnectionFactory connections)
    {
        _queue = queue;
        _connections = connections;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in _queue.ReadAllAsync(stoppingToken))
        {
            AmazonConnection connection = _connections.For(job.TenantId);
            var request = new CreateUnexpectedProblemRequest();

            if (job.Kind == ProblemKind.StockOut)
            {
                request.Text = "The colour you ordered is sold out, so we refunded the full amount today. We are sorry.";
            }
            else if (job.Kind == ProblemKind.LowRating)
            {
                request.Text = "We saw your two-star rating. We would gladly return half of the price once it has been taken down."; // expect: BSM2001|BSM2004
            }
            else
            {
                request.Text = "Something went wrong in packing. Call our desk on +1 (415) 555-0142 so that we can settle it quickly."; // expect: BSM3002|BSM3003
            }

            await connection.Messaging.CreateUnexpectedProblemAsync(job.AmazonOrderId, request, stoppingToken);
        }
    }
}
