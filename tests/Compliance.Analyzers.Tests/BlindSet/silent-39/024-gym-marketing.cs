using System.Net.Http.Json;

namespace Ironleaf.Gym.Members;

/// <summary>Newsletter of the gym. Members have opted in at the front desk.</summary>
public sealed class MemberNewsletter(HttpClient mailApi)
{
    private const string Subject = "Bring a friend to the gym in June";

    private const string Body =
        "Dear member, bring a friend to your next training and you both get a free smoothie at the bar. " +
        "Yearly memberships are 20% off until 30 June at the front desk of your gym.";

    public async Task SendAsync(IEnumerable<string> members, CancellationToken ct)
    {
        foreach (var member in members)
        {
            using var response = await mailApi.PostAsJsonAsync(
                "/v1/send",
                new { to = member, subject = Subject, text = Body },
                ct);

            response.EnsureSuccessStatusCode();
        }
    }
}
