using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using NLog;

namespace LingHang.SpApi
{
    public class DelayNotifier
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();
        private readonly AmazonConnection _conn;

        public DelayNotifier(AmazonConnection conn)
        {
            _conn = conn;
        }

        public async Task<bool> NotifyAsync(string amazonOrderId, int delayDays, bool isPeak)
        {
            string text;
            if (isPeak)
            {
                text = "Dear customer, because of the port congestion your order " + amazonOrderId + " will be late about " + delayDays + " days. "
                     + "We are sorry for it, please take this code SORRY15 for your next shopping in our store."; // expect: BSM1002|BSM1006|BSM1001
            }
            else
            {
                text = "Dear customer, your order " + amazonOrderId + " will be late about " + delayDays + " days. "
                     + "You can wait for it, or tell us and we cancel the order and refund you in full.";
            }

            try
            {
                return await _conn.Messaging.CreateUnexpectedProblemAsync(
                    amazonOrderId,
                    new CreateUnexpectedProblemRequest { Text = text });
            }
            catch (Exception ex)
            {
                Log.Error(ex, "延误通知发送失败, order={0}", amazonOrderId);
                return false;
            }
        }
    }
}
