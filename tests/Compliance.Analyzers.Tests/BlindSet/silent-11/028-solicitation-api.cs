using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Brightpeak.Orders.Workers;

// 通过官方接口索评：文字由亚马逊生成，我们不写任何评价邀请内容
public sealed class ReviewRequestWorker
{
    private readonly AmazonConnection _amazon;
    private readonly ILogger<ReviewRequestWorker> _log;

    public ReviewRequestWorker(AmazonConnection amazon, ILogger<ReviewRequestWorker> log)
    {
        _amazon = amazon;
        _log = log;
    }

    public async Task RunAsync(IEnumerable<string> orders, CancellationToken ct)
    {
        foreach (var order in orders)
        {
            var ok = await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(order, null, ct);
            if (ok)
                _log.LogInformation("Review request for {Order} sent through Solicitations", order);
            else
                _log.LogWarning("Review already requested for {Order}: only one review request per order is allowed", order);
        }
    }
}
