using System;
using Zhilian.Mall.Amazon.Dto;

namespace Zhilian.Mall.Amazon.Letters;

public class ShortageLetter
{
    private readonly ILetterQueue _queue;

    public ShortageLetter(ILetterQueue queue) => _queue = queue;

    public void Enqueue(ShortageDto dto)
    { // expect@+6: BSM3001|BSM3003|BSM1007
        var letter = $"""
            {dto.BuyerName}，您好：

            您的订单 {dto.OrderId} 里有一件咖啡杯在打包时发现有裂纹，仓库里没有同款可以替换。
            我们已经把这一件的金额 {dto.Amount} 通过亚马逊退给您，其余商品今天照常发出。
            杯子我们下周会在自己的官网 zhilian-cup.com 补货，您到那边下单就可以。
            退款一般三到五个工作日到账，如果没有收到，请直接回复本消息。

            智联家居
            """;

        _queue.Enqueue(dto.ShopId, dto.OrderId, letter);
    }

    public void EnqueueWrongItem(ShortageDto dto)
    {
        if (dto.PhotoCount == 0)
            throw new InvalidOperationException("没有图片，不能判定为错发"); // expect@+4: BSM1004|BSM3004
        const string body = """
            您好，图片收到了，确实是我们发错了颜色。
            正确的颜色明天寄出，错的那件您可以留着。
            我们另外返您15块，请把支付宝账号发来。
            """;
        _queue.Enqueue(dto.ShopId, dto.OrderId, body);
    }
}
