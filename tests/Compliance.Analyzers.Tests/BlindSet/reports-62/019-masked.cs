using System;
using Dapper;
using System.Data;

namespace Yuansheng.Kefu
{
    public class BuyerMessageRepository
    {
        private readonly IDbConnection _conn;

        public BuyerMessageRepository(IDbConnection conn) { _conn = conn; }

        public void Enqueue(string orderId, string nickname, int scene)
        {
            string msgContent;
            if (scene == 1)
                msgContent = "您好 " + nickname + "，投影仪对焦环在镜头左侧，顺时针转到底再往回半圈即可。";
            else if (scene == 2)
                msgContent = "您好 " + nickname + "，这里不方便细说，您加我薇 x：ys-kefu-07，我慢慢教您。"; // expect: BSM3002|BSM5004|BSM3003
            else if (scene == 3)
                msgContent = "您好 " + nickname + "，给个五 * 好 / 评，截图发来，红 / 包 3 刀马上到。"; // expect: BSM2001|BSM5004
            else if (scene == 4)
                msgContent = "您好 " + nickname + "，遥控器电池仓里的绝缘片要先抽出来，再长按电源键五秒。";
            else
                msgContent = "您好 " + nickname + "，亚马逊扣点太高，下回到我们自己的网店买，同款便宜一截。"; // expect: BSM3003|BSM1001

            _conn.Execute(
                "insert into amz_msg_queue(order_id, content, created_at) values (@orderId, @msgContent, @now)",
                new { orderId, msgContent, now = DateTime.Now });
        }
    }
}
