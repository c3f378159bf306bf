using System;
using System.Collections.Generic;

namespace Marigold.Brands
{
    public class TinyTrailsMessages : BrandMessages
    {
        protected override void Configure(IMessageMap map)
        {
            map.For("US")
               .When(Topic.MissingPart, "Dear parent, the wheel that was not in the box goes out to you today. Please keep the axle at hand, you will need it.")
               .When(Topic.Assembly, "The front frame must click twice. If it does not, please send us a photo of the blue clip.")
               .When(Topic.Birthday, "A surprise toy is waiting for your little one, simply tell us where to post it!"); // expect: BSM1005

            map.For("US", "zh")
               .When(Topic.MissingPart, "家长您好，漏装的车轮今天补寄给您，请先保管好车轴。")
               .When(Topic.Assembly, "前架安装时需听到两次咔哒声，如未听到，请拍一张蓝色卡扣的照片给我们。")
               .When(Topic.Birthday, "宝贝生日快到了吧？回复我们就送一份小礼物，不用花一分钱。"); // expect: BSM1005

            map.For("UK")
               .When(Topic.MissingPart, "Dear parent, we have posted the missing wheel to you with Royal Mail.")
               .When(Topic.Testers, "Join our circle of parent testers: you would get each new scooter for nothing before anybody else."); // expect: BSM1005|BSM1006
        }
    }
}
