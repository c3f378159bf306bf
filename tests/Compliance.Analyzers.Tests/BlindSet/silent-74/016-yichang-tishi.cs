using System;

namespace Beichen.Seller.Guards
{
    public static class DraftGuard
    {
        public static void Check(string draft)
        {
            if (draft == null)
                throw new ArgumentNullException(nameof(draft), "草稿不能为空");

            if (draft.Contains("http"))
                throw new InvalidOperationException("站内信中不得出现外部链接，请删除后重试");

            if (draft.Length > 2000)
                throw new MessageTooLongException($"内容共 {draft.Length} 字，超过 2000 字上限");
        }

        public static Exception CouponRejected(int id)
            => new NotSupportedException("第 " + id + " 号草稿含有优惠券或返现内容，已被拦截");
    }

    public class MessageTooLongException : Exception
    {
        public MessageTooLongException(string message = "消息过长，或含有索要好评的语句") : base(message) { }
    }
}
