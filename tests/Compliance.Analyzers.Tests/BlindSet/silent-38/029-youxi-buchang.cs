using System;
using System.Collections.Generic;

namespace XianXia.GameServer.Mail
{
    // 手游停服维护后的系统邮件，发给玩家
    public class GameMailFactory
    {
        public GameMail CreateMaintenanceMail(long playerId)
        {
            return new GameMail
            {
                PlayerId = playerId,
                Title = "停服维护公告",
                Content = "各位少侠，服务器维护已经结束，随信附上元宝二百、体力丹五枚，请在七日内领取。",
                Items = new List<GameItem> { new GameItem(1001, 200), new GameItem(2003, 5) },
                ExpireAt = DateTime.UtcNow.AddDays(7),
            };
        }

        public GameMail CreateArenaMail(long playerId, int rank)
        {
            return new GameMail
            {
                PlayerId = playerId,
                Title = "竞技场结算",
                Content = $"少侠本赛季位列第{rank}名，赛季奖励已随信附上。",
                Items = new List<GameItem> { new GameItem(3001, 1) },
            };
        }
    }
}
