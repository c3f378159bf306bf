using System;
using Dapper;
using System.Data;

namespace Ruida.Oms.Buyer
{
    public class BuyerMessageWriter
    {
        private readonly IDbConnection _db;

        public BuyerMessageWriter(IDbConnection db)
        {
            _db = db;
        }

        public void QueueForLost(string orderNo)
        {
            var msg = "您好，经查询包裹已在运输途中遗失，我们已为订单 " + orderNo + " 办理全额退款。";
            Insert(orderNo, msg);
        }

        public void QueueForPriceQuestion(string orderNo, bool isBigCustomer)
        {
            var msg = "您好，商品价格会随市场变动，下单之后的差价我们无法退还，敬请谅解。";
            if (isBigCustomer)
            {
                msg = "您好，您是大客户，下次下单前说一声，每件私下给您便宜三美元。"; // expect: BSM1001|BSM1006|BSM3003
            }
            Insert(orderNo, msg);
        }

        public void QueueForHappy(string orderNo)
        {
            string msg = "您好，";
            msg += "上回说的遥控器已经寄到了吧？";
            msg += "介绍一位朋友来买，您和朋友各得一张二十元的礼品卡。"; // expect: BSM1006|BSM1005
            Insert(orderNo, msg);
        }

        public void QueueForUnhappy(string orderNo)
        {
            string msg = "您好，遥控器失灵是我们没有检查好，新的已经寄出。";
            msg += "请千万不要去写差评，有任何不满直接找我们就好。"; // expect: BSM2003
            Insert(orderNo, msg);
        }

        private void Insert(string orderNo, string msg)
        {
            const string sql = "INSERT INTO amz_buyer_message_queue(order_no, content, created_at) VALUES (@orderNo, @msg, @now)";
            _db.Execute(sql, new { orderNo, msg, now = DateTime.UtcNow });
        }
    }
}
