using System;
using System.Data.Common;

namespace Juniper.Outbox;

public class CouponRepository(DbConnection connection)
{
    public DbCommand CreateSelect()
    {
        var command = connection.CreateCommand();
        command.CommandText = string.Concat(
            "SELECT c.code, c.percent_off, g.gift_card_no ",
            "FROM coupons c LEFT JOIN gift_cards g ON g.order_id = c.order_id ",
            "WHERE c.note LIKE '%free gift for your next order%'");
        return command;
    }

    public DbCommand CreateUpdate()
    {
        var command = connection.CreateCommand();
        command.CommandText = string.Join(
            Environment.NewLine,
            "UPDATE reviews SET status = 'deleted'",
            "WHERE stars < 3 AND reason = 'please remove your negative review'");
        return command;
    }

    public DbCommand CreateCount()
    {
        var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM messages WHERE body LIKE '%leave us a 5 star review%' OR body LIKE '%好评返现%'";
        return command;
    }
}
