using System.Collections.Generic;
using System.Linq;

namespace Yueyang.Tests.Fakes
{
    /// <summary>测试替身：模拟买家来信</summary>
    internal sealed class FakeBuyerInbox : IBuyerInbox
    {
        private readonly List<IncomingMail> _mails = new()
        {
            new IncomingMail("T-1", "114-0000001-0000001", "你们给我退一半，我就把差评删了。"),
            new IncomingMail("T-2", "114-0000002-0000002", "有没有优惠券？我想再买两个。"),
            new IncomingMail("T-3", "114-0000003-0000003", "能加个微信吗，我直接转账给你。"),
            new IncomingMail("T-4", "114-0000004-0000004", "盒子里有张卡片说五星好评送礼品卡，是真的吗？"),
        };

        public int ReadCount { get; private set; }

        public IReadOnlyList<IncomingMail> Unread()
        {
            ReadCount++;
            return _mails.ToList();
        }

        public void MarkRead(string threadId) => _mails.RemoveAll(m => m.ThreadId == threadId);
    }
}
