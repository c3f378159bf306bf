using System;
using Microsoft.Extensions.Logging;

namespace Harborview.Promotions
{
    public class VoucherEngine
    {
        private readonly ILogger<VoucherEngine> _log;
        public VoucherEngine(ILogger<VoucherEngine> log) { _log = log; }

        public decimal Redeem(string code, decimal total)
        {
            if (string.IsNullOrEmpty(code))
                throw new ArgumentException("You must enter a voucher code to get your discount.", nameof(code));

            _log.LogInformation("Customer used coupon code {Code} and gets {Percent}% off the next order", code, 10);

            if (total < 20)
                throw new InvalidOperationException(
                    string.Format("Voucher {0} gives you a free gift only for orders above {1:C}.", code, 20));

            _log.LogWarning(string.Format("好评返现活动 {0} 已停用，返回0元", code));
            Console.WriteLine("Cashback for {0} was booked by the promotion engine.", code);
            return total * 0.9m;
        }
    }
}
