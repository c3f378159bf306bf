using System;

namespace Haiyi.Erp.Domain.Promotions
{
    public class Voucher
    {
        public string Code { get; private set; }
        public decimal Amount { get; private set; }
        public DateTime ExpireAt { get; private set; }
        public bool Used { get; private set; }

        public Voucher(string code, decimal amount, DateTime expireAt)
        {
            if (string.IsNullOrWhiteSpace(code))
                throw new ArgumentException("优惠码不能为空", nameof(code));
            if (amount <= 0)
                throw new ArgumentOutOfRangeException(nameof(amount), "优惠金额必须大于零，例如满 50 减 10");
            Code = code;
            Amount = amount;
            ExpireAt = expireAt;
        }

        public void Redeem(DateTime now)
        {
            if (Used)
                throw new BusinessException("该优惠券您已经使用过了，不能重复使用");
            if (now > ExpireAt)
                throw new BusinessException("您的优惠券已过期，下次请在有效期内使用");
            Used = true;
        }

        public void Refund()
        {
            if (!Used)
                throw new BusinessException("优惠券尚未使用，无需返还");
            throw new NotSupportedException("暂不支持返现，请联系客服补偿等额积分");
        }
    }

    public class BusinessException : Exception
    {
        public BusinessException(string message) : base(message) { }
    }
}
