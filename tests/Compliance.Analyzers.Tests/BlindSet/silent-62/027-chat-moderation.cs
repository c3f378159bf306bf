using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Bazaarkit.Chat.Moderation
{
    public class SellerChatFilter
    {
        private static readonly (Regex Pattern, string Verdict)[] Patterns =
        {
            (new Regex(@"\b(whats\s?app|wechat|telegram|line id)\b", RegexOptions.IgnoreCase), "Contact details are masked in chat."),
            (new Regex(@"\b(pay\s?pal|zelle|bank transfer|venmo)\b", RegexOptions.IgnoreCase), "Payments outside the marketplace are not protected."),
            (new Regex(@"\b(\d{1,2})\s?%\s?(off|discount)\b", RegexOptions.IgnoreCase), "Offers of a discount are hidden until a moderator has looked at them."),
            (new Regex(@"(加|➕)\s*(微|薇|v)\s*(信|x)", RegexOptions.IgnoreCase), "疑似引导加微信，消息已隐藏"),
            (new Regex(@"(好评|五星).{0,8}(返现|红包|礼品)", RegexOptions.None), "疑似好评返现，消息已拦截"),
        };

        private readonly IModerationQueue _queue;

        public SellerChatFilter(IModerationQueue queue) => _queue = queue;

        public FilterDecision Decide(string sellerId, string line)
        {
            foreach (var (pattern, verdict) in Patterns)
            {
                if (!pattern.IsMatch(line))
                    continue;
                _queue.Add(sellerId, line, verdict);
                return new FilterDecision(false, verdict);
            }
            return new FilterDecision(true, null);
        }
    }

    public record FilterDecision(bool Show, string Reason);

    public interface IModerationQueue { void Add(string sellerId, string line, string verdict); }
}
