using System.Collections.Frozen;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Shanmao.AutoReply;

public sealed class AutoReplyOptions
{
    public bool Enabled { get; set; } = true;
    public int PollSeconds { get; set; } = 45;
    public string Shop { get; set; } = "山猫户外";
}

public sealed record IncomingMail(string ThreadId, string OrderId, string Buyer, string Body, DateTimeOffset At);

public delegate string ReplyFactory(IncomingMail mail);

public sealed partial class AutoReplyWorker : BackgroundService
{
    private readonly IAmazonInbox _inbox;
    private readonly AutoReplyOptions _options;
    private readonly ILogger<AutoReplyWorker> _logger;
    private readonly FrozenDictionary<string, ReplyFactory> _rules;

    public AutoReplyWorker(IAmazonInbox inbox, IOptions<AutoReplyOptions> options, ILogger<AutoReplyWorker> logger)
    {
        _inbox = inbox;
        _options = options.Value;
        _logger = logger;
        _rules = BuildRules().ToFrozenDictionary();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_options.Enabled)
        {
            _logger.LogWarning("自动回复没有启用");
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var mail in await _inbox.UnreadAsync(stoppingToken))
            {
                var hit = _rules.FirstOrDefault(r => mail.Body.Contains(r.Key, StringComparison.Ordinal));
                if (hit.Value is null)
                {
                    NoRule(mail.ThreadId);
                    continue;
                }

                await _inbox.ReplyAsync(mail.ThreadId, hit.Value(mail), stoppingToken);
                Replied(mail.ThreadId, hit.Key);
            }

            await Task.Delay(TimeSpan.FromSeconds(_options.PollSeconds), stoppingToken);
        }
    }

    private IEnumerable<KeyValuePair<string, ReplyFactory>> BuildRules()
    {
        yield return Rule("帐篷杆断", m => $"{m.Buyer}您好，帐篷杆断裂属于质量问题，新杆明天免费寄出，断的那根不用退。");
        yield return Rule("发票", m => $"{m.Buyer}您好，订单{m.OrderId}的发票已经上传，在订单详情里可以下载。");
        yield return Rule("便宜", m => $"{m.Buyer}您好，页面价没法动，不过您私信报手机号，我给您开个内部价。"); // expect: BSM1001|BSM3002|BSM3003|BSM3004
        yield return Rule("漏水", m => $"{m.Buyer}您好，麻烦拍一下接缝的照片，我们看看是换新还是退款。");
        yield return Rule("很好", m => Praise(m));
        yield return Rule("失望", m => Sorry(m));
        yield return Rule("退货", m => $"{m.Buyer}您好，订单{m.OrderId}可以退，亚马逊会给您预付的退货标签，收到货后全额退款。");
    }

    private static KeyValuePair<string, ReplyFactory> Rule(string word, ReplyFactory f) => new(word, f);

    private string Praise(IncomingMail m)
    {
        var s = $"{m.Buyer}您好，谢谢夸奖，{_options.Shop}的小伙伴都很开心。";
        if (m.At.Hour < 22)
            s += "能不能再去商品下面写个五星，字数多一点，提一下防水好？"; // expect: BSM2002|BSM2003
        return s;
    }

    private static string Sorry(IncomingMail m)
    {
        var lines = new[]
        {
            $"{m.Buyer}您好，让您失望了很抱歉。",
            $"订单{m.OrderId}的睡袋我们给您换一个加厚款，不用补差价。",
            "另外您千万别打低分，只要不写，我们私下给您转一百。", // expect: BSM2001|BSM1004|BSM2003
        };
        return string.Concat(lines);
    }

    [LoggerMessage(21, LogLevel.Information, "已回复 {ThreadId}, 规则 {Rule}")]
    private partial void Replied(string threadId, string rule);

    [LoggerMessage(22, LogLevel.Debug, "没有规则: {ThreadId}")]
    private partial void NoRule(string threadId);
}
