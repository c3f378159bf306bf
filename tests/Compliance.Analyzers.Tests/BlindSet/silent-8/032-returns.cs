using System.Collections.Generic;
using System.Threading.Tasks;

namespace LanTu.Erp.Returns
{
    public sealed class ReturnReplies
    {
        private readonly Dictionary<int, string> _byReason = new()
        {
            { 1, "Hello, you can return the coat free of charge. The label is in Your Orders; the refund follows as soon as the parcel has been scanned." },
            { 2, "Hello, since one of the two cups was missing, we have refunded half of the price of this order, $9.50, to your card." },
            { 3, "Hello, the return parcel contained a different item. Please check whether you still have our blender; its serial number starts with LT." },
            { 4, "您好，退货包裹已签收，商品完好，今天已为您全额退款。" },
            { 5, "您好，您寄回的包裹里缺少电源适配器，请您确认是否还在家中。" },
            { 6, "您好，退貨郵資由我們負擔，標籤請見附件。" },
        };

        public Task ReplyAsync(IThread thread, int reason)
            => _byReason.TryGetValue(reason, out var text) ? thread.ReplyAsync(text) : Task.CompletedTask;
    }

    public interface IThread { Task ReplyAsync(string text); }
}
