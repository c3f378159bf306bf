Console.OutputEncoding = System.Text.Encoding.UTF8;
while (true)
{
    Console.WriteLine("1. 查询优惠券");
    Console.WriteLine("2. 导出差评");
    Console.WriteLine("3. 统计返现记录");
    Console.WriteLine("4. 同步评论");
    Console.WriteLine("0. 退出");
    Console.Write("请选择：");
    switch (Console.ReadLine())
    {
        case "1": Coupons.List(); break;
        case "2": Reviews.Export(stars: 2); Console.WriteLine("差评已导出到桌面"); break;
        case "3": Console.WriteLine("该功能已停用：好评返现违反亚马逊政策"); break;
        case "4": await Reviews.SyncAsync(); break;
        case "0": return;
        default: Console.WriteLine("输入有误"); break;
    }
}
