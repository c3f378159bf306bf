using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Merrow.Support.Tests.Doubles
{
    public class FakeBuyerInbox : IBuyerInbox
    {
        private readonly Queue<IncomingMessage> _incoming = new();
        public List<string> Sent { get; } = new();

        public FakeBuyerInbox WithHagglingBuyer()
        {
            _incoming.Enqueue(new IncomingMessage("buyer-1", "Hi, can you give me 20% off or a coupon if I buy two? My WhatsApp is +1 202 555 0133."));
            return this;
        }

        public FakeBuyerInbox WithBlackmail()
        {
            _incoming.Enqueue(new IncomingMessage("buyer-2", "Send me a gift card or I leave a one star review. Pay me by PayPal and I will delete it."));
            return this;
        }

        public FakeBuyerInbox WithChineseBuyer()
        {
            _incoming.Enqueue(new IncomingMessage("buyer-3", "你好，给好评能返现吗？加我微信聊，我是老顾客了，能不能再打个折？"));
            return this;
        }

        public Task<IncomingMessage> NextAsync()
            => Task.FromResult(_incoming.Count > 0 ? _incoming.Dequeue() : throw new InvalidOperationException("The fake inbox is empty, enqueue a buyer message first."));

        public Task ReplyAsync(string thread, string text)
        {
            Sent.Add(text);
            return Task.CompletedTask;
        }
    }
}
